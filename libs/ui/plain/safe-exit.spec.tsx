import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { SafeExit, SafeExitLink } from './safe-exit';

const beacon = jest.fn((_url: string) => true);
const leave = jest.fn();

beforeEach(() => {
  beacon.mockClear();
  leave.mockClear();
  Object.defineProperty(navigator, 'sendBeacon', { value: beacon, configurable: true });
  document.title = 'Mijn plan';
});
afterEach(() => {
  document.documentElement.classList.remove('zov-leaving');
  jest.useRealTimers();
});

const shift = () => fireEvent.keyDown(document, { key: 'Shift' });

function expectLeft() {
  expect(document.documentElement.classList.contains('zov-leaving')).toBe(true);
  expect(beacon).toHaveBeenCalledWith('/auth/exit');
  expect(leave).toHaveBeenCalledWith('https://weer.example/');
  expect(document.title).toBe('Even geduld');
}

describe('SafeExit', () => {
  it('hides the page, ends the session and leaves when its button is pressed', () => {
    window.sessionStorage.setItem('draft', 'x');
    render(<SafeExit target="https://weer.example/" leave={leave} />);
    fireEvent.click(screen.getByRole('link', { name: 'Verlaat deze pagina snel' }));
    expectLeft();
    expect(window.sessionStorage.length).toBe(0);
  });

  it('leaves when Shift is pressed three times within five seconds', () => {
    render(<SafeExit target="https://weer.example/" leave={leave} />);
    shift();
    shift();
    expect(leave).not.toHaveBeenCalled();
    shift();
    expectLeft();
  });

  it('tells a screen reader how many presses are left', () => {
    render(<SafeExit target="https://weer.example/" leave={leave} />);
    shift();
    expect(screen.getByRole('status').textContent).toBe('Druk nog 2 keer op Shift om deze pagina snel te verlaten.');
  });

  it('does not leave when the presses are too far apart', () => {
    jest.useFakeTimers();
    render(<SafeExit target="https://weer.example/" leave={leave} />);
    shift();
    shift();
    jest.setSystemTime(Date.now() + 5001);
    shift();
    expect(leave).not.toHaveBeenCalled();
  });

  it('does not leave when another key comes between, as in typing capitals, nor when Shift is held down', () => {
    render(<SafeExit target="https://weer.example/" leave={leave} />);
    shift();
    fireEvent.keyDown(document, { key: 'A', shiftKey: true });
    shift();
    fireEvent.keyDown(document, { key: 'B', shiftKey: true });
    shift();
    for (let times = 0; times < 5; times += 1) fireEvent.keyDown(document, { key: 'Shift', repeat: true });
    expect(leave).not.toHaveBeenCalled();
  });

  it('leaves even when the browser refuses the last message', () => {
    beacon.mockImplementationOnce(() => {
      throw new Error('refused');
    });
    render(<SafeExit target="https://weer.example/" leave={leave} />);
    fireEvent.click(screen.getByRole('link'));
    expect(leave).toHaveBeenCalledWith('https://weer.example/');
  });

  it('has a second link that does the same and works without a program', () => {
    render(<SafeExitLink target="https://weer.example/" leave={leave} />);
    const link = screen.getByRole('link', { name: 'Verlaat deze pagina snel' });
    expect(link.getAttribute('href')).toBe('https://weer.example/');
    fireEvent.click(link);
    expectLeft();
  });

  it('goes to the page the operator chose in the HTML', () => {
    const meta = document.createElement('meta');
    meta.name = 'zov-exit-url';
    meta.content = 'https://radar.example/';
    document.head.append(meta);
    render(<SafeExit leave={leave} />);
    fireEvent.click(screen.getByRole('link'));
    meta.remove();
    expect(leave).toHaveBeenCalledWith('https://radar.example/');
  });
});
