/** A machine that does other work as well makes a test slow, not wrong. */
import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });
