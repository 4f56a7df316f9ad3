import { z } from 'zod';
import { key } from './region.shape';

export const text = z.string().min(1);
export const day = z.string().regex(/^(today|[+-]\d{1,5}d)$/, 'must be a day relative to today, such as -18d, today or +14d');
export const age = z.string().regex(/^(\d+y(\d+m)?(\d+d)?|turns \d+ \+\d+d)$/, 'must be an age such as 9y2m5d, or a birthday to come such as "turns 16 +11d"');
export const keys = z.array(key).default([]);
export const some = z.array(key).min(1);
