import { css } from 'lit';

/** For a screen: a drawing that fills its box, and what lies over it. */
export const drawingStyles = css`
  .drawing {
    position: relative;
  }
  .drawing > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .over {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
`;
