import { importJWK, SignJWT, type JWK } from 'jose';
import { EXPLAIN_SCOPE, type Viewer } from '../../schema/viewer.ts';
import { postScope } from '../../subgraphs/_kit/acts/context.ts';
import type { Subgraph } from '../../subgraphs/_kit/subgraph/serve.ts';

/** The demonstration county (演示), a code whose prefix 99 is assigned to no real province. */
export const DEMONSTRATION_COUNTY = '990101000000';
const DEMONSTRATION_TOWNSHIP = '990101100000';

/** Who can be tried out: what each may see shows in every answer. */
export const demonstrationPeople = {
  dispatcher: {
    title: '指挥中心调度员',
    english: 'dispatcher of the command centre',
    viewer: {
      subject: 'demo-dispatcher',
      body: 'command-centre',
      roles: ['DISPATCHER'],
      scopes: [
        'statistics:read',
        'mediation:read',
        'legal-aid:read',
        'petitions:read',
        'construction-wages:read',
        'dispatch:read',
      ],
      regions: [DEMONSTRATION_COUNTY],
    },
  },
  clerk: {
    title: '乡镇调解员（经办）',
    english: 'clerk of a township justice office',
    viewer: {
      subject: 'demo-clerk',
      body: 'justice-office',
      roles: ['OFFICER'],
      scopes: [
        'statistics:read',
        'mediation:read',
        'mediation:information-officer',
        'mediation:committee-clerk',
        'mediation:committee-head',
        'mediation:mediator',
      ],
      regions: [DEMONSTRATION_TOWNSHIP],
    },
  },
  analyst: {
    title: '分析员',
    english: 'analyst, figures only',
    viewer: {
      subject: 'demo-analyst',
      body: 'statistics',
      roles: ['ANALYST'],
      scopes: ['statistics:read', EXPLAIN_SCOPE],
      regions: ['990000000000'],
    },
  },
} as const satisfies Record<string, { title: string; english: string; viewer: Viewer }>;

export type DemonstrationPerson = keyof typeof demonstrationPeople;

/** An officer of a department in the demonstration county who holds these posts (`committee-clerk`). */
export function departmentOfficer(department: string, posts: readonly string[], body: string | null): Viewer {
  return {
    subject: `demo-${department}`,
    body,
    roles: ['OFFICER'],
    scopes: ['statistics:read', `${department}:read`, ...posts.map((post) => `${department}:${post}`)],
    regions: [DEMONSTRATION_COUNTY],
  };
}

/** The posts of a department's own officers, as their scopes write them (`committee-clerk`). */
export function officersPosts({
  name,
  posts = {},
  outsidePosts = [],
}: Pick<Subgraph, 'name' | 'posts' | 'outsidePosts'>): string[] {
  return Object.keys(posts)
    .filter((post) => !outsidePosts.includes(post))
    .map((post) => postScope(name, post).slice(name.length + 1));
}

/** A token for a viewer, signed with the given private key and good for so many hours. */
export async function issueToken(viewer: Viewer, privateKey: JWK, hours: number): Promise<string> {
  const { subject, body, roles, scopes, regions } = viewer;
  return new SignJWT({ body, roles, scope: scopes.join(' '), regions })
    .setProtectedHeader({ alg: 'EdDSA', ...(privateKey.kid ? { kid: privateKey.kid } : {}) })
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(`${hours}h`)
    .sign(await importJWK(privateKey, 'EdDSA'));
}
