import { inventedName } from '../names.ts';
import { bureauCode } from '../organizations.ts';
import type { Random } from '../random.ts';
import type { CasePlan } from './plans.ts';

/** What a case is about, shared with the application that led to it. */
export interface Subject {
  readonly region: string;
  readonly agency: string;
  readonly lane: string;
  readonly form: string;
  readonly matter: string;
  readonly category: string;
  readonly name: string;
}

const matters = [
  '请求给付赡养费、抚养费、扶养费',
  '工伤、交通、食品药品、医疗事故人身损害赔偿',
  '请求社会保险待遇或者社会救助',
  '其他情形',
];
const categories = ['老年人', '妇女', '妇女', '残疾人', '未成年人', '其他', '其他', '军人军属'];
/** A criminal organ's notice opens the case: no application, no matter of the list. */
export const isCriminal = ({ form }: Subject): boolean => form === '刑事辩护与代理';

/** What a planned case is about; a migrant worker's goes over the fast lane (M-21). */
export function subjectOf(plan: CasePlan, random: Random): Subject {
  const { county, nth, end, migrant } = plan;
  const common = {
    region: county.townships[nth % county.townships.length]?.code ?? county.code,
    agency: bureauCode(county, '法律援助中心'),
    name: inventedName(random),
  };
  if (migrant) {
    const injury = nth % 6 === 0;
    return {
      ...common,
      lane: '农民工维权快速通道',
      form: end === '仲裁裁决' ? '劳动争议调解与仲裁代理' : '民事、行政、国家赔偿案件代理',
      matter: injury ? '工伤、交通、食品药品、医疗事故人身损害赔偿' : '确认劳动关系或者支付劳动报酬',
      category: '农民工',
    };
  }
  const category = random.pick(categories);
  if (end === '判决、裁定' && nth % 6 === 0) {
    return { ...common, lane: '普通', form: '刑事辩护与代理', matter: '', category };
  }
  const form =
    end === '咨询、代书办结'
      ? random.pick(['法律咨询', '代拟法律文书'])
      : end === '仲裁裁决'
        ? '劳动争议调解与仲裁代理'
        : '民事、行政、国家赔偿案件代理';
  const matter = form === '劳动争议调解与仲裁代理' ? '确认劳动关系或者支付劳动报酬' : random.pick(matters);
  return { ...common, lane: '普通', form, matter, category };
}
