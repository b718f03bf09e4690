import { isDeepStrictEqual } from 'node:util';
import { end, startContender, type Contender, type Launch } from './contender.ts';
import { headersOf, measure, type Load, type Round } from './measure.ts';
import type { World } from './worldProcess.ts';

/** What the contenders are measured by. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** The body of every request. */
  readonly question: string;
  readonly loads: readonly [Load, ...Load[]];
  /** Whose answer the others' are compared with comes first. */
  readonly launches: readonly Launch[];
  readonly world: World;
  /** What is wanted of our gateway, with what came of it. */
  readonly targets: (results: readonly Result[]) => Target[];
}

/** A figure of our gateway that is wanted to be at least, or at most, so much. */
export interface Target {
  readonly says: string;
  readonly value: number;
  readonly wanted: { readonly atLeast: number } | { readonly atMost: number };
}

/** What became of one contender. */
export interface Result {
  readonly name: string;
  /** Its rounds, by load. */
  readonly rounds: Readonly<Record<string, Round[]>>;
}

/** How long and how a workload is run. */
export interface Setting {
  readonly seconds: number;
  readonly rounds: number;
  readonly pinned: boolean;
  readonly say: (line: string) => void;
}

/** How our gateway is started in a workload. */
export function ours({ name, launches }: Workload): Launch {
  const launch = launches.find((each) => each.name === 'liandong');
  if (!launch) throw new Error(`${name} does not measure our gateway`);
  return launch;
}

/** A workload reduced to our gateway under the load that counts most, writing a CPU profile into the folder when it ends. */
export function profileOurs(workload: Workload, folder: string): Workload {
  const launch = ours(workload);
  const profiling = ['--cpu-prof', '--cpu-prof-dir', folder];
  return {
    ...workload,
    loads: [workload.loads[0]],
    launches: [{ ...launch, args: [...profiling, ...launch.args] }],
  };
}

/** Time for just-in-time compilers to settle, in seconds. */
const WARM_UP_SECONDS = 15;
/** Headers and what else an answer takes besides its text, in bytes. */
const HEADERS_BYTES = 2_000;

/**
 * Starts the contenders, sees that all answer the same, and loads one after the other, round by round; those that wait cost
 * nothing but memory. Throws when a contender answers differently, or something else under load than before.
 */
export async function run(workload: Workload, setting: Setting): Promise<Result[]> {
  const { loads, question, launches } = workload;
  const { seconds, rounds, say } = setting;
  const contenders: Contender[] = [];
  try {
    for (const launch of launches) {
      say(`启动 starting ${launch.name}`);
      contenders.push(await startContender(launch, setting.pinned));
    }
    const bytes = await compareAnswers(contenders, loads[0].tokens[0] ?? '', question);
    for (const contender of contenders)
      await measure(contender, loads[0], { question, seconds: WARM_UP_SECONDS });

    const measured = contenders.map(({ name }) => ({
      name,
      rounds: Object.fromEntries(loads.map((load): [string, Round[]] => [load.name, []])),
    }));
    for (let nth = 1; nth <= rounds; nth += 1) {
      for (const [index, contender] of contenders.entries()) {
        for (const load of loads) {
          say(`第 ${nth} 轮 round ${nth}: ${contender.name} ${load.name}`);
          const round = await measure(contender, load, { question, seconds });
          const grown = round.bytesPerAnswer - (bytes[index] ?? 0);
          if (grown < 0 || grown > HEADERS_BYTES) {
            throw new Error(
              `${contender.name} answers ${round.bytesPerAnswer} bytes under load, not ${bytes[index]}`,
            );
          }
          measured[index]?.rounds[load.name]?.push(round);
        }
      }
    }
    return measured;
  } finally {
    for (const contender of contenders.reverse()) await end(contender.process);
    await end(workload.world.process);
  }
}

/** The bytes of every contender's answer; throws when its data differ from the first one's. */
async function compareAnswers(
  contenders: readonly Contender[],
  token: string,
  question: string,
): Promise<number[]> {
  let first: unknown;
  const bytes: number[] = [];
  for (const { name, url } of contenders) {
    const response = await fetch(url, { method: 'POST', headers: headersOf(token), body: question });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (errors !== undefined || !data) throw new Error(`${name}: ${text.slice(0, 1_000)}`);
    first ??= data;
    if (!isDeepStrictEqual(data, first)) throw new Error(`${name} answers differently`);
    bytes.push(Buffer.byteLength(text));
  }
  return bytes;
}
