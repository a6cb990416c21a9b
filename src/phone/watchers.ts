import { html } from 'lit';

/** People in front of a screen with a ladder on it, seen from behind. Says nothing that the words do not say. */
export const watchers = html`<svg class="picture" viewBox="0 0 320 200" aria-hidden="true">
  <rect class="screen" x="62" y="8" width="196" height="112" rx="6" />
  <path d="M132 24v80M188 24v80" />
  <path class="high" d="M132 36h56M132 52h56" />
  <path class="middle" d="M132 68h56" />
  <path class="low" d="M132 84h56" />
  <g class="people">
    <path d="M18 198c0-30 16-40 38-40s38 10 38 40M36 138a20 21 0 1 0 40 0a20 21 0 1 0-40 0" />
    <path d="M226 198c0-30 16-40 38-40s38 10 38 40M244 136a20 21 0 1 0 40 0a20 21 0 1 0-40 0" />
    <path d="M120 198c0-34 18-44 42-44s42 10 42 44M140 132a22 23 0 1 0 44 0a22 23 0 1 0-44 0" />
  </g>
</svg>`;
