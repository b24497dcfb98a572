import { Injectable } from '@nestjs/common';
import { ItemDetailRepository } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { ItemReading } from './item-reading.js';
import type { ItemView } from './item.view.js';
import { toItemView } from './to-item-view.js';

@Injectable()
export class GetItem {
  constructor(
    private readonly details: ItemDetailRepository,
    private readonly itemReading: ItemReading,
  ) {}

  async execute(caller: Principal, id: number): Promise<ItemView | Failure> {
    const row = await this.details.find(scopePaths(caller, 'items.read'), id);
    return row ? toItemView(row, await this.itemReading.for(caller), caller) : commonFailures.notFound();
  }
}
