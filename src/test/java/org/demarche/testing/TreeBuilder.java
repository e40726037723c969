package org.demarche.testing;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/** Documents for tests whose analysis is written by hand. */
public final class TreeBuilder {

  private TreeBuilder() {
  }

  /**
   * A document of sentences, each a text of one line a token: form, lemma, part of speech, number of the head (from 1; 0 for
   * the root) and label, separated by blanks. A token of a form alone has no analysis, one of three parts no place in the tree.
   */
  public static JCas document(String... sentences) {
    try {
      StringBuilder text = new StringBuilder();
      for (String sentence : sentences) {
        for (String line : sentence.strip().split("\n")) {
          text.append(line.strip().split(" ")[0]).append(' ');
        }
      }
      JCas jcas = JCasFactory.createText(text.toString().strip(), "en");
      int offset = 0;
      for (String sentence : sentences) {
        offset = add(jcas, sentence.strip().split("\n"), offset) + 1;
      }
      return jcas;
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int add(JCas jcas, String[] lines, int begin) {
    List<Token> tokens = new ArrayList<>();
    int offset = begin;
    for (String line : lines) {
      String[] parts = line.strip().split(" ");
      Token token = new Token(jcas, offset, offset + parts[0].length());
      offset = token.getEnd() + 1;
      if (parts.length > 1) {
        Lemma lemma = new Lemma(jcas, token.getBegin(), token.getEnd());
        lemma.setValue(parts[1]);
        lemma.addToIndexes();
        token.setLemma(lemma);
        POS pos = new POS(jcas, token.getBegin(), token.getEnd());
        pos.setPosValue(parts[2]);
        pos.addToIndexes();
        token.setPos(pos);
      }
      token.addToIndexes();
      tokens.add(token);
    }
    for (int i = 0; i < lines.length; i++) {
      String[] parts = lines[i].strip().split(" ");
      if (parts.length == 5) {
        int head = Integer.parseInt(parts[3]);
        Token dependent = tokens.get(i);
        Dependency dependency = new Dependency(jcas, dependent.getBegin(), dependent.getEnd());
        dependency.setDependent(dependent);
        dependency.setGovernor(head == 0 ? dependent : tokens.get(head - 1));
        dependency.setDependencyType(parts[4]);
        dependency.addToIndexes();
      }
    }
    new Sentence(jcas, begin, offset - 1).addToIndexes();
    return offset - 1;
  }
}
