import { Module } from '@nestjs/common';
import { ItemsModule } from '@guatu/application';
import { ItemLightsController } from './item-lights.controller.js';
import { ItemsController } from './items.controller.js';

@Module({ imports: [ItemsModule], controllers: [ItemLightsController, ItemsController] })
export class ItemsApiModule {}
