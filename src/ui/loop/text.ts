import type { LoopStatus, Round } from '../../model/index.ts';
import { drawText, type TextOptions } from '../text/draw.ts';
import { historyLines, roundLines, statusLines } from './document.ts';

export const renderRound = (round: Round, options: TextOptions): string =>
  drawText(roundLines(round), options);

export const renderLoopHistory = (rounds: readonly Round[], options: TextOptions): string =>
  drawText(historyLines(rounds), options);

export const renderLoopStatus = (status: LoopStatus, options: TextOptions): string =>
  drawText(statusLines(status), options);
