import { runSubgraph } from '../_kit/process.ts';
import { department } from './index.ts';

await runSubgraph(department);
