package io.github.openita.model.edition;
public record EditionId(String agencyType, int issuedFor) { public static EditionId parse(String s){ int i=s.indexOf(':'); return new EditionId(s.substring(0,i), Integer.parseInt(s.substring(i+1))); } public String toString(){ return agencyType + ":" + issuedFor; } }
