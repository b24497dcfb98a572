import { Injectable } from '@nestjs/common';
import type { Principal } from '@guatu/domain';
import { Failure } from '@guatu/platform';
import { ImportAccess } from './import-access.js';
import type { ImportView } from './import.view.js';
import { toImportView } from './to-import-view.js';

@Injectable()
export class GetImport {
  constructor(private readonly access: ImportAccess) {}

  async execute(caller: Principal, id: number): Promise<ImportView | Failure> {
    const found = await this.access.find(caller, id);
    return found instanceof Failure ? found : toImportView(found.batch, found.preview, caller.locale);
  }
}
