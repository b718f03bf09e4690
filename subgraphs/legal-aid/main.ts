import { runSubgraph } from '../_kit/subgraph/process.ts';
import { department } from './index.ts';

await runSubgraph(department);
