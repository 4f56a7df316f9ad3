/** A machine that does other work as well makes a test slow, not wrong; whole screens, typed letter by letter, take the longest. */
import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });
