/** Classes of data (D1 people … D15 the log itself). A row without a known class counts as the most restricted. */
export const DATA_CLASSES = ['D1', 'D1B', 'D2', 'D2S', 'D3', 'D3M', 'D4', 'D5', 'D6', 'D7', 'D8', 'D8K', 'D9', 'D11', 'D12', 'D13', 'D14', 'D15'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];
