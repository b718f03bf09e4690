import type { DemoFile } from '../file.ts';

/** The province that the demonstration counties lie in; its standard and its scale are invented as it is. */
const published = { 所属区划: '990000000000', 施行日期: '2011-01-01' };

/** Subsidies of one case by form, in yuan. */
const subsidies: Readonly<Record<string, string>> = {
  法律咨询: '50',
  代拟法律文书: '100',
  刑事辩护与代理: '1500',
  '民事、行政、国家赔偿案件代理': '1300',
  值班律师法律帮助: '200',
  劳动争议调解与仲裁代理: '1200',
};

/** Up to which income somebody is in hardship, and what a case is paid with (Legal Aid Law art. 34, 52). */
export function standardFiles(): DemoFile[] {
  const file = { department: 'legal-aid', format: 'csv' } as const;
  return [
    {
      ...file,
      register: 'means-standards',
      title: '经济困难标准表',
      rows: [{ ...published, 家庭人均月收入: '1000', 文号: '演示司发〔2010〕11号' }],
    },
    {
      ...file,
      register: 'subsidy-scales',
      title: '法律援助补贴标准表',
      rows: Object.entries(subsidies).map(([form, amount]) => ({
        ...published,
        援助形式: form,
        补贴金额: amount,
        文号: '演示司发〔2010〕12号',
      })),
    },
  ];
}
