package org.demarche.entity;

import java.util.HashMap;
import java.util.Map;

/** The sectors of society that actors belong to, with PLOVER's codes (Halterman et al. 2023). */
public enum Sector {
  /** Government. */
  GOV(Side.STATE, true),
  /** Armed forces of a state. */
  MIL(Side.STATE, true),
  /** Parliament. */
  LEG(Side.STATE, false),
  /** Courts and prosecutors. */
  JUD(Side.STATE, false),
  /** Police. */
  COP(Side.STATE, false),
  /** Intelligence services. */
  SPY(Side.STATE, false),
  /** International organisation of states. */
  IGO(Side.OTHER, true),
  /** Political party. */
  PTY(Side.OTHER, true),
  /** Opposition. */
  OPP(Side.OTHER, true),
  /** Rebels and other armed groups outside the state. */
  REB(Side.OTHER, true),
  /** Non-governmental organisation. */
  NGO(Side.OTHER, false),
  /** Labour and trade unions. */
  LAB(Side.OTHER, false),
  /** Churches and other Christian bodies. */
  CHR(Side.OTHER, false),
  /** Clergy and other people of religion. */
  REL(Side.OTHER, false),
  /** Armed men of whom nobody says whose they are. */
  UAF(Side.OTHER, false),
  /** Refugees and displaced people. */
  REF(Side.OTHER, false),
  /** Civilians. */
  CVL(Side.OTHER, false),
  /** Farming. */
  AGR(Side.PRIVATE, false),
  /** Business. */
  BUS(Side.PRIVATE, false),
  /** Organised crime. */
  CRM(Side.PRIVATE, false),
  /** Education and research. */
  EDU(Side.PRIVATE, false),
  /** Health. */
  HLH(Side.PRIVATE, false),
  /** News media. */
  MED(Side.PRIVATE, false);

  private enum Side {
    STATE, PRIVATE, OTHER
  }

  private static final Map<String, Sector> BY_CODE = new HashMap<>();

  static {
    for (Sector sector : values()) {
      BY_CODE.put(sector.name(), sector);
    }
  }

  private final Side side;
  private final boolean isParty;

  Sector(Side side, boolean isParty) {
    this.side = side;
    this.isParty = isParty;
  }

  /** The sector with a code; null for null and for any other code. */
  public static Sector of(String code) {
    return BY_CODE.get(code);
  }

  /** Whether bodies of this sector are organs of a state. */
  public boolean isOfState() {
    return side == Side.STATE;
  }

  /** Whether actors of this sector pursue private interests and take no part in politics: firms, media, criminals. */
  public boolean isPrivate() {
    return side == Side.PRIVATE;
  }

  /** Whether actors of this sector can be a side in a conflict or negotiation. */
  public boolean isParty() {
    return isParty;
  }
}
