/** Bodies of the invented county, by credit code. */
export const petitionOffice = '11990101000100028E';
export const justiceOffice = '1199010100010001XE';
export const aidCentre = '129901010001000366';
