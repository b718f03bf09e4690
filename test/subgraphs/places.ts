const town = '990101001000';
/** The id of a row that is made. */
export const id = '00000000-0000-7000-8000-000000000001';

/** SQL: the firm whose people are at home in the department of construction wages. */
export const firm = 'select general_contractor_code from construction_project order by id limit 1';
const projectsOfFirm = `select number from construction_project where general_contractor_code = (${firm})`;

/** Where a case of a type lies that the home officer may see: a row of the demonstration county, or one that is made. */
interface Place {
  readonly table: string;
  readonly where?: string;
  /** True for what the public may look up. */
  readonly open?: true;
  /** SQL that makes the row `id`, where the demonstration has none. */
  readonly made?: string;
}

/** A tip of which the home officer is a named checker. */
const tip: Place = {
  table: 'tip',
  made: `insert into tip (id, number, region_code, status, kind, received_on, facts, receipt_code_hash, checker_accounts,
    checker_body_codes) values ('${id}', 'x', '${town}', 'CHECKING', 'UNSAFE_SITE', '2024-02-01', '甲', 'x', '{home}', '{x}')`,
};

/** Where the cases of each type lie that the home officer may see. */
export const places: Readonly<Record<string, Place>> = {
  IncomingReferral: {
    table: 'incoming_referral',
    made: `insert into incoming_referral (id, number, region_code, status, from_department, opened_on, sequence)
      values ('${id}', 'x', '990101100000', 'WAITING', 'COURT', '2024-01-01', 1)`,
  },
  Dispute: { table: 'dispute' },
  MediationDossier: {
    table: 'dossier',
    made: `insert into dossier (id, number, region_code, status, dispute_id)
      select '${id}', 'x', region_code, 'CLOSED', id from dispute limit 1`,
  },
  JudicialConfirmation: {
    table: 'confirmation',
    made: `with agreed as (insert into agreement (id, dispute_id, form, agreed_on, terms, concerns_status)
        select '${id}', id, 'WRITTEN', '2024-02-01', '甲', false from dispute limit 1 returning id, dispute_id)
      insert into confirmation (id, number, region_code, status, dispute_id, agreement_id, valid_on)
      select '${id}', 'x', '${town}', 'AVAILABLE', dispute_id, id, '2024-02-01' from agreed`,
  },
  MediationReport: { table: 'monthly_report' },
  MediationCommittee: { table: 'committee', open: true },
  Mediator: { table: 'mediator', open: true },
  MediationSubsidy: { table: 'subsidy' },
  SubsidyScale: {
    table: 'subsidy_scale',
    made: `insert into subsidy_scale (id, number, region_code, status, tier, difficulty, amount, valid_from)
      values ('${id}', 'x', '${town}', 'IN_FORCE', 'TOWNSHIP', 'GENERAL', 100, '2024-02-01')`,
  },
  LegalAidApplication: { table: 'application' },
  LegalAidCase: { table: 'aid_case' },
  LegalAidComplaint: {
    table: 'aid_complaint',
    made: `insert into aid_complaint (id, number, region_code, agency_code, status, against, ground, standing,
      complainant_name, summary, opened_on)
      values ('${id}', 'x', '${town}', 'x', 'RECEIVED', 'AGENCY', 'OTHER', 'RECIPIENT', '甲', '甲', '2024-02-01')`,
  },
  LegalAidFraudCase: {
    table: 'aid_fraud',
    made: `insert into aid_fraud (id, number, region_code, case_id, status, opened_on, opened_by)
      select '${id}', 'x', region_code, id, 'OPENED', '2024-02-01', 'x' from aid_case order by id limit 1`,
  },
  Workstation: { table: 'workstation', open: true },
  CorrectionSubject: { table: 'correction_subject', where: 'not is_minor' },
  CorrectionTask: {
    table: 'plan_task',
    made: `insert into plan_task (id, case_id, kind, due_on)
      select '${id}', id, 'TALK', '2024-03-02' from correction_subject where not is_minor limit 1`,
  },
  ReintegrationCase: { table: 'reintegration_case', where: 'not is_minor' },
  Petition: { table: 'petition', where: "kind = 'CLAIM'" },
  LeaderCase: { table: 'leader_case' },
  AccountabilityProposal: {
    table: 'accountability_proposal',
    made: `insert into accountability_proposal (id, number, region_code, status, ground, body_code, proposal, proposed_on)
      values ('${id}', 'x', '${town}', 'PROPOSED', 'SHIRKED', 'x', '甲', '2024-02-01')`,
  },
  ReceptionDay: { table: 'reception_day' },
  PetitionMeeting: {
    table: 'petition_meeting',
    made: `insert into petition_meeting (id, number, region_code, status, body_codes, day, convened_on)
      values ('${id}', 'x', '${town}', 'PLANNED', '{}', '2024-03-08', '2024-02-01')`,
  },
  WageComplaint: { table: 'wage_complaint' },
  AcceptanceApplication: { table: 'acceptance_application' },
  BadBehaviourRecord: { table: 'bad_behaviour' },
  WageDeposit: { table: 'wage_deposit' },
  PayrollSheet: { table: 'payroll_sheet', where: `project_number in (${projectsOfFirm})` },
  ConstructionProject: { table: 'construction_project' },
  RectificationOrder: {
    table: 'rectification_order',
    made: `insert into rectification_order (id, number, region_code, project_number, campaign, status, violations,
      inspecting_body_code, issued_on, rectify_by)
      select '${id}', 'x', region_code, number, 'SPRING_FESTIVAL', 'ISSUED', '{}', 'x', '2024-02-01', '2024-02-20'
      from construction_project limit 1`,
  },
  SeasonalCampaign: {
    table: 'seasonal_campaign',
    made: `insert into seasonal_campaign (id, number, region_code, season, year, status, organising_body_code, starts_on,
      ends_on) values ('${id}', 'x', '${town}', 'SPRING_FESTIVAL', 2024, 'OPEN', 'x', '2024-02-01', '2024-02-20')`,
  },
  Referral: { table: 'referral' },
  CommandCentre: { table: 'command_centre', open: true },
  Sweep: { table: 'sweep' },
  SweepFinding: {
    table: 'sweep_finding',
    made: `insert into sweep_finding (id, number, region_code, status, sweep_id)
      select '${id}', 'x', region_code, 'WATCHED', id from sweep limit 1`,
  },
  SweepOrder: {
    table: 'sweep_order',
    made: `insert into sweep_order (id, number, region_code, status, occasion, slot, due_on, ordered_on, units)
      values ('${id}', 'x', '${town}', 'ORDERED', 'BIG_EVENT', '2024-03-08', '2024-03-08', '2024-02-01', 1)`,
  },
  JointMeeting: { table: 'joint_meeting' },
  Assignment: {
    table: 'assignment',
    made: `insert into assignment (id, number, region_code, status, meeting_id, decision, organization_code, assigned_on, due_on)
      select '${id}', 'x', region_code, 'ASSIGNED', id, 'REPORT_BACK', 'x', '2024-02-01', '2024-03-08'
      from joint_meeting limit 1`,
  },
  Tip: tip,
  TipLine: tip,
  ProtectionRequest: {
    table: 'protection_request',
    made: `with sealed as (insert into tip (id, number, region_code, status, kind, received_on, facts, receipt_code_hash,
        checker_accounts, checker_body_codes) values (gen_random_uuid(), 'y', '${town}', 'SEALED', 'UNSAFE_SITE',
        '2024-02-01', '甲', 'y', '{home}', '{x}') returning id)
      insert into protection_request (id, number, region_code, status, tip_id, asked_on)
      select '${id}', 'x', '${town}', 'ASKED', id, '2024-02-01' from sealed`,
  },
  RiskAssessment: { table: 'risk_assessment' },
  AlertRule: { table: 'alert_rule' },
  Alert: {
    table: 'alert',
    made: `insert into alert (id, number, region_code, status, level, raised_level, measure, subject, raised_on)
      values ('${id}', 'x', '${town}', 'RAISED', 'BLUE', 'BLUE', 'MISSED_SWEEPS', '${town}', '2024-02-01')`,
  },
  AlertTask: {
    table: 'alert_task',
    made: `insert into alert_task (id, number, region_code, status, alert_id, kind, organization_code, assigned_on, due_on)
      select '${id}', 'x', region_code, 'ASSIGNED', id, 'REPORT_BACK', 'x', '2024-02-01', '2024-03-08' from alert limit 1`,
  },
  JointPunishmentListing: {
    table: 'joint_punishment',
    made: `insert into joint_punishment (id, number, region_code, organization_code, complaint_number, ground, officer_posts,
      status, deciding_body_code, proposed_on) select '${id}', 'x', region_code, 'x', number, 'INCIDENT', '{PRINCIPAL}',
      'PROPOSED', 'x', '2024-02-01' from wage_complaint limit 1`,
  },
};
