import { Module } from '@nestjs/common';
import { BoardModule } from '@guatu/application';
import { BoardController } from './board.controller.js';

@Module({ imports: [BoardModule], controllers: [BoardController] })
export class BoardApiModule {}
