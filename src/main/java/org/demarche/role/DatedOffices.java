package org.demarche.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.entity.OfficeHolders;
import org.demarche.entity.OfficeHolders.Holder;
import org.demarche.entity.OfficeHolders.Office;
import org.demarche.entity.Sector;
import org.demarche.type.SpeakerRole;

/**
 * Tells who somebody is by a last name, an office and the day of the document: <em>President Bush</em> of 1991 is not
 * the one of 2003. Somebody without a name stays without one.
 */
final class DatedOffices {

  /** How many of a person's offices in a document are looked at again when the person is mentioned once more. */
  private static final int MOST_ROLES = 100;

  private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "mr.", "mrs.", "ms.", "madame", "monsieur");

  private static final String MINISTER = "minister";

  private final OfficeHolders holders;
  private final LocalDate day;
  private final OfficeNames names;

  /**
   * @param day
   *          the day of the document; null if it is unknown, and then only people with a given name are found
   */
  DatedOffices(OfficeHolders holders, LocalDate day, OfficeNames names) {
    this.holders = holders;
    this.day = day;
    this.names = names;
  }

  /**
   * Completes a person who is in the table with name, state and office.
   *
   * @param before
   *          the word before the name, in lower case
   */
  void identify(Person person, String before) {
    List<SpeakerRole> all = person.roles();
    List<SpeakerRole> roles = List.copyOf(all.subList(Math.max(0, all.size() - MOST_ROLES), all.size()));
    completeMinister(roles);
    if (person.sector() == Sector.IGO) {
      roles.stream().filter(names::mayBeInternational)
          .forEach(role -> role.setCategory(RoleCategory.INTERNATIONAL_OFFICIAL.name()));
    }
    if (!person.hasName() || day == null && person.name().size() == 1) {
      return;
    }
    for (SpeakerRole role : roles) {
      Holder holder = only(person, role);
      if (holder != null) {
        complete(person, holder);
        complete(role, holder);
      }
    }
    boolean isKnown = person.country() != null || HONORIFICS.contains(before.toLowerCase(Locale.ROOT));
    if (roles.isEmpty() && isKnown && person.name().size() == 1) {
      Holder holder = only(holders.inOffice(last(person), day).stream()
          .filter(known -> person.country() == null || person.country().equals(known.country())).toList());
      if (holder != null) {
        complete(person, holder);
      }
    }
  }

  /** <em>Minister Aho</em> is a foreign minister if the document calls him that elsewhere. */
  private static void completeMinister(List<SpeakerRole> roles) {
    boolean isForeign = roles.stream().anyMatch(role -> RoleCategory.of(role) == RoleCategory.FOREIGN_MINISTER);
    for (SpeakerRole role : roles) {
      if (isForeign && MINISTER.equals(role.getTitle()) && RoleCategory.of(role) == RoleCategory.MINISTER) {
        role.setCategory(RoleCategory.FOREIGN_MINISTER.name());
      }
    }
  }

  /** The only holder of an office whom a name can mean, or null. */
  private Holder only(Person person, SpeakerRole role) {
    String last = last(person);
    List<Holder> known = day == null ? holders.named(last)
        : role.getFormer() ? holders.before(last, day) : holders.inOffice(last, day);
    return only(known.stream().filter(holder -> fits(holder.office(), role)
        && fits(holder.country(), role.getCountry()) && fits(holder.country(), person.country())
        && hasName(holder, person.name())).toList());
  }

  /** The person that all of the holders are, or null if there is none or more than one. */
  private static Holder only(List<Holder> found) {
    return !found.isEmpty() && found.stream().allMatch(holder -> holder.name().equals(found.get(0).name())
        && fits(holder.country(), found.get(0).country())) ? found.get(0) : null;
  }

  private static boolean fits(String country, String other) {
    return country == null || other == null || country.equals(other);
  }

  private boolean fits(Office office, SpeakerRole role) {
    return switch (RoleCategory.of(role)) {
      case HEAD_OF_STATE -> office == Office.HEAD_OF_STATE || office == Office.INTERNATIONAL_OFFICIAL;
      case HEAD_OF_GOVERNMENT -> office == Office.HEAD_OF_GOVERNMENT;
      case FOREIGN_MINISTER -> office == Office.FOREIGN_MINISTER;
      case MINISTER -> office == Office.FOREIGN_MINISTER || office == Office.MINISTER;
      case INTERNATIONAL_OFFICIAL -> office == Office.INTERNATIONAL_OFFICIAL;
      case OFFICIAL -> office == Office.INTERNATIONAL_OFFICIAL && names.mayBeInternational(role);
      default -> false;
    };
  }

  /** Whether the words of a name can be those of a holder: the last name alone, or a given name of the holder too. */
  private static boolean hasName(Holder holder, List<String> words) {
    if (words.size() == 1 || !holder.hasGivenName()) {
      return true;
    }
    String name = " " + OfficeHolders.plain(holder.name()) + " ";
    return words.subList(0, words.size() - 1).stream().map(OfficeHolders::plain).anyMatch(given -> given.length() > 2
        ? name.startsWith(" " + given.substring(0, 3)) || name.contains(" " + given + " ")
        : name.startsWith(" " + given.charAt(0)));
  }

  private static String last(Person person) {
    return person.name().get(person.name().size() - 1);
  }

  private static void complete(Person person, Holder holder) {
    person.learnOrigin(holder.country(), holder.country() == null ? Sector.IGO : Sector.GOV);
    if (person.name().size() == 1 && holder.hasGivenName()) {
      person.learnFullName(asWritten(holder.name(), last(person)));
    }
  }

  /** A full name with the last name as the document writes it: <em>Volodymyr Zelenskiy</em>. */
  private static String asWritten(String name, String last) {
    int at = name.lastIndexOf(' ') + 1;
    String known = OfficeHolders.plain(name.substring(at));
    String written = OfficeHolders.plain(last);
    boolean isSame = known.length() > 2 && written.length() > 2 && written.startsWith(known.substring(0, 3));
    return isSame ? name.substring(0, at) + last : name;
  }

  private static void complete(SpeakerRole role, Holder holder) {
    if (role.getCountry() == null) {
      role.setCountry(holder.country());
    }
    boolean isForeign = holder.office() == Office.FOREIGN_MINISTER && MINISTER.equals(role.getTitle());
    if (isForeign || holder.office() == Office.INTERNATIONAL_OFFICIAL) {
      role.setCategory(holder.office().name());
    }
  }

  /** <em>The Israeli leader</em> is a head of government, <em>the French leader</em> a head of state. */
  void completeLeader(SpeakerRole role) {
    boolean isLeader = RoleCategory.of(role) == RoleCategory.HEAD_OF_STATE && "leader".equals(role.getTitle())
        && role.getCoveredText().endsWith("leader");
    if (isLeader && day != null && holders.leader(role.getCountry(), day) == Office.HEAD_OF_GOVERNMENT) {
      role.setCategory(RoleCategory.HEAD_OF_GOVERNMENT.name());
    }
  }
}
