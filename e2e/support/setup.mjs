import { jest } from '@jest/globals';

jest.setTimeout(90_000);
