import { code, day, optional, region, text } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';

/** Columns that several of the department's registers share. */
export const place = region({
  title: '所属区划',
  aliases: ['所在地', '区划'],
  help: '区划代码或名称',
  example: '990101100000',
});

export const agencyCode = text({
  title: '援助机构代码',
  aliases: ['法律援助机构代码'],
  help: '法律援助机构在机构名册中的代码',
  example: '1199010100010008XX',
  maxLength: 40,
});

export const applicationNumber = text({
  title: '申请编号',
  help: '申请登记簿中的编号',
  example: '安援申〔2011〕0001号',
  maxLength: 60,
});

export const workstationNumber = text({
  title: '工作站编号',
  help: '工作站名册中的编号',
  example: 'GZZ-001',
  maxLength: 60,
});

export const noticeNumber = text({
  title: '文号',
  aliases: ['联合通知文号'],
  help: '联合通知的文号',
  example: '安司发〔2011〕1号',
  maxLength: 60,
});

export const lane = code(
  { title: '受理通道', help: '普通或农民工维权快速通道', example: '普通' },
  codes.aidLane,
);

export const form = code(
  { title: '援助形式', help: '法律援助法第二十二条所列形式', example: '劳动争议调解与仲裁代理' },
  codes.legalAidForm,
);

export const matter = optional(
  code(
    {
      title: '援助事项',
      help: '法律援助法第三十一条所列事项；刑事案件留空',
      example: '确认劳动关系或者支付劳动报酬',
    },
    codes.legalAidMatter,
  ),
);

export const applicantCategory = code(
  { title: '受援人类别', aliases: ['申请人类别'], help: '统计类别', example: '农民工' },
  codes.aidApplicantCategory,
);

export const summary = optional(
  text({ title: '案情简况', help: '只供本部门使用', example: '拖欠工资', maxLength: 2000 }),
);

/** The three columns of an objection (Legal Aid Law art. 49). */
export const objectionColumns = {
  objection: optional(
    code({ title: '异议情况', help: '没有异议则留空', example: '维持' }, codes.aidObjectionStatus),
  ),
  objectedOn: optional(day({ title: '提出异议日期', help: '没有异议则留空', example: '2011-03-10' })),
  objectionDecidedOn: optional(
    day({ title: '异议处理日期', help: '司法行政部门作出处理之日', example: '2011-03-14' }),
  ),
};
