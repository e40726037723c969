package org.demarche.preprocess;

import java.util.List;

/**
 * Tells opening from closing quotation marks and brackets among the words of one paragraph. Curly marks say so
 * themselves; a straight one opens before a word and closes after one, and where it touches both or neither, the count
 * of the straight double marks before it decides.
 */
final class Marks {

    private final String text;
    private final List<Word> words;
    private final boolean[] oddBefore;

    Marks(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        oddBefore = new boolean[words.size()];
        boolean odd = false;
        for (int i = 0; i < words.size(); i++) {
            oddBefore[i] = odd;
            odd ^= isStraight(i, '"');
        }
    }

    boolean closes(int i) {
        Word word = words.get(i);
        return switch (text.charAt(word.begin())) {
            case ')', ']', '}', '”', '’', '»', '›' -> word.end() - word.begin() == 1;
            case '"' -> word.form().equals("\"") && !opensStraight(i, oddBefore[i]);
            case '\'' -> word.form().equals("''") || word.form().equals("'") && !opensStraight(i, true);
            case '[' -> word.form().length() > 1 && word.form().endsWith("]") && touchesPrevious(i);
            default -> false;
        };
    }

    boolean opens(int i) {
        Word word = words.get(i);
        return switch (text.charAt(word.begin())) {
            case '(', '[', '{', '“', '‘', '„', '«', '‹' -> word.end() - word.begin() == 1;
            case '`' -> true;
            case '"' -> word.form().equals("\"") && opensStraight(i, oddBefore[i]);
            case '\'' -> word.form().equals("'") && opensStraight(i, true);
            default -> false;
        };
    }

    boolean isQuotation(int i) {
        return switch (words.get(i).form()) {
            case "\"", "'", "''", "``" -> true;
            default -> false;
        };
    }

    private boolean opensStraight(int i, boolean oddBefore) {
        boolean before = touchesPrevious(i);
        boolean after = i + 1 < words.size() && words.get(i).touches(words.get(i + 1));
        return before == after ? !oddBefore : after;
    }

    private boolean isStraight(int i, char mark) {
        Word word = words.get(i);
        return word.end() - word.begin() == 1 && text.charAt(word.begin()) == mark;
    }

    private boolean touchesPrevious(int i) {
        return i > 0 && words.get(i - 1).touches(words.get(i));
    }
}
