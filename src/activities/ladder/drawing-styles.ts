import { css } from 'lit';

/** The drawn ladder, who stands on it, and the middle answers. */
export const ladderDrawingStyles = css`
  .rung {
    fill: var(--band);
  }
  .rail {
    fill: var(--paper);
    stroke: var(--band);
    stroke-width: 3;
  }
  .divide {
    fill: none;
    stroke: var(--line);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-dasharray: 1 8;
  }
  .numbers {
    fill: var(--ink-soft);
    font-size: 28px;
  }
  .side-0 {
    --dot: var(--ink);
    --dot-fill: var(--ink);
  }
  .side-1 {
    --dot: var(--accent);
    --dot-fill: var(--paper);
  }
  .dots circle {
    fill: var(--dot-fill);
    stroke: var(--dot);
  }
  .head .dots circle {
    stroke-width: 4;
    animation: none;
  }
  .bars rect {
    fill: var(--dot-fill);
    stroke: var(--dot);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
    transition: transform 300ms ease-out;
  }
  .bracket {
    fill: none;
    stroke: var(--ink);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .median {
    fill: var(--dot, var(--ink));
    stroke: var(--paper);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .side-1 .bracket {
    stroke: var(--dot);
  }
  .gliding {
    transition: transform 300ms ease-out;
  }
  .was {
    fill: var(--paper);
    stroke: var(--dot, var(--ink));
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .was-arrow,
  .ghosts path {
    fill: none;
    stroke: var(--dot, var(--ink));
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .ghosts path {
    stroke: var(--ink-soft);
    stroke-dasharray: 1 6;
  }
  .hand {
    fill: var(--paper);
    stroke: var(--ink-soft);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .climb .edge {
    fill: var(--paper);
    stroke: var(--paper);
    stroke-width: 14;
    stroke-linejoin: round;
  }
  .climb .shaft {
    fill: none;
    stroke: var(--accent);
    stroke-width: 8;
  }
  .climb .head {
    fill: var(--accent);
  }
  .climb-foot {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 3;
  }
  @media (prefers-reduced-motion: reduce) {
    .bars rect,
    .gliding {
      transition: none;
    }
  }
`;
