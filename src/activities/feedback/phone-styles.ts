import { css } from 'lit';

/** The questions of the feedback on a phone, beside the scores. */
export const feedbackPhoneStyles = css`
  .anonymous,
  .about-texts {
    margin-block-end: 1.5rem;
  }
  cyd-writing {
    margin-block-end: 2.25rem;
  }
`;
