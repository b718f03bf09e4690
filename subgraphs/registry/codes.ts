/** Levels of administrative units, highest first. */
export const regionLevel = {
  PROVINCE: '省级',
  PREFECTURE: '地级',
  COUNTY: '县级',
  TOWNSHIP: '乡级',
  VILLAGE: '村级',
} as const;
export type RegionLevel = keyof typeof regionLevel;

/** What an administrative unit is called by law; a level has several kinds. */
export const regionKind = {
  PROVINCE: '省',
  PREFECTURE: '市（州）',
  COUNTY: '县（区）',
  TOWN: '镇',
  TOWNSHIP: '乡',
  SUBDISTRICT: '街道',
  OTHER_TOWNSHIP_UNIT: '其他乡级单位',
  VILLAGE: '行政村',
  COMMUNITY: '社区',
  RESIDENTS_COMMITTEE: '居委会',
} as const;
export type RegionKind = keyof typeof regionKind;

/** Kinds of organisations that the hub knows (DOMAIN glossary, M-02). */
export const organizationKind = {
  JUSTICE_BUREAU: '司法局',
  JUSTICE_OFFICE: '司法所',
  PETITION_OFFICE: '信访局',
  CONSTRUCTION_BUREAU: '住房城乡建设局',
  HUMAN_RESOURCES_BUREAU: '人力资源社会保障局',
  PUBLIC_SECURITY_BUREAU: '公安局',
  PROCURATORATE: '人民检察院',
  PEOPLES_COURT: '人民法院',
  LEGAL_AID_AGENCY: '法律援助机构',
  CORRECTION_AGENCY: '社区矫正机构',
  PARTY_OFFICE: '党委部门',
  GOVERNMENT_OFFICE: '政府部门',
  COMPANY: '企业',
  OTHER: '其他',
} as const;
export type OrganizationKind = keyof typeof organizationKind;
