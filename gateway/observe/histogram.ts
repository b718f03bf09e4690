import type { Metric, Registry } from 'prom-client';

/** What a histogram is of. */
export interface HistogramOptions {
  readonly name: string;
  readonly help: string;
  /** Upper bounds, rising. */
  readonly buckets: readonly number[];
  readonly registry: Registry;
}

/** Counts one value under the labels that it was made for. */
export type Observe = (value: number) => void;

/**
 * Makes a histogram of a registry; answers what observes under given labels, to be made once and kept. The library's own
 * looks its labels up at every observation, which ten fetches a request would feel; here nothing is done until somebody reads.
 */
export function createHistogram(options: HistogramOptions): (labels: Record<string, string>) => Observe {
  const { name, help, buckets, registry } = options;
  const children: { labels: Record<string, string>; counts: number[]; sum: number }[] = [];

  const values = () =>
    children.flatMap(({ labels, counts, sum }) => {
      let count = 0;
      const made: { metricName: string; labels: Record<string, string | number>; value: number }[] = [];
      for (const [index, within] of counts.entries()) {
        count += within;
        const le = buckets[index] ?? '+Inf';
        made.push({ metricName: `${name}_bucket`, labels: { le, ...labels }, value: count });
      }
      made.push({ metricName: `${name}_sum`, labels, value: sum });
      made.push({ metricName: `${name}_count`, labels, value: count });
      return made;
    });
  const metric = {
    name,
    get: async () => ({ name, help, type: 'histogram', aggregator: 'sum', values: values() }),
  };
  // All that a registry asks of a metric is its name and `get`.
  registry.registerMetric(metric as unknown as Metric);

  return (labels) => {
    const child = { labels, counts: new Array<number>(buckets.length + 1).fill(0), sum: 0 };
    children.push(child);
    return (value) => {
      let index = 0;
      while (index < buckets.length && value > (buckets[index] as number)) index += 1;
      (child.counts[index] as number) += 1;
      child.sum += value;
    };
  };
}
