import { Module } from '@nestjs/common';
import { ItemsModule } from '@guatu/application';
import { ItemsController } from './items.controller.js';

@Module({ imports: [ItemsModule], controllers: [ItemsController] })
export class ItemsApiModule {}
