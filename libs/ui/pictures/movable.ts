import { useRef, type PointerEvent } from 'react';
import type { Nudges, Point } from './geometry';

export interface Movable {
  /** Who stands elsewhere than the drawing itself would put them. */
  readonly nudges?: Nudges;
  /** Somebody is drawn to another place, so many pixels at a time. Left out for who only looks; buttons beside the picture do the same. */
  readonly onMove?: (id: string, by: Point) => void;
}

/** Pixels of one move; places lie on this grid. */
export const STEP = 20;

/** Makes a part of a picture follow the pointer, step by step. The picture is drawn one to one, so pixels on the screen are its own. */
export function useDrag(onMove: Movable['onMove']) {
  const held = useRef<{ id: string; x: number; y: number }>(undefined);
  return (id: string) => {
    if (!onMove) return {};
    return {
      className: 'zov-picture__movable',
      onPointerDown: (event: PointerEvent<SVGGElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { id, x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent<SVGGElement>) => {
        const from = held.current;
        if (from?.id !== id) return;
        const by = { x: steps(event.clientX - from.x), y: steps(event.clientY - from.y) };
        if (by.x === 0 && by.y === 0) return;
        held.current = { id, x: from.x + by.x, y: from.y + by.y };
        onMove(id, by);
      },
      onPointerUp: () => {
        held.current = undefined;
      },
    };
  };
}

const steps = (pixels: number): number => Math.trunc(pixels / STEP) * STEP || 0;
