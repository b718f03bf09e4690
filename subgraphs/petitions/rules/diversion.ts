/**
 * Calendar days from registration within which a petition is transferred or assigned, the day of registration not
 * counted (Petition Regulations art. 22, R-PE-6; that the first day is not counted is our reading by analogy, D-1).
 */
export const DIVERSION_DAYS = 15;
