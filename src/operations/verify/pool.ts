import type { PoolRequest, PoolResult } from '../../model/index.ts';
import { openApplication } from '../pool/application.ts';
import type { ProjectOf } from '../pool/files.ts';

/** The pools that a file or a folder of the application makes; nothing of it is run. Throws as `applicationFiles`. */
export const measurePool = async (project: ProjectOf, request: PoolRequest): Promise<PoolResult> =>
  (await openApplication(project, request)).result;
