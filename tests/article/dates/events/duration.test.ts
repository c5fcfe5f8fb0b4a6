import { eventTable } from './table.ts';

eventTable('duration', [
  'The bridge stood empty {a decade ago}.',
  'Fares have gone up three times over {the past year}.',
  'Rain fell on most days in {the last month}.',
  'The pier burned more than {20 years ago}.',
  'The mayor took office nearly {four years ago}.',
  'Nine boats have sunk so far {this year}.',
  'So far in {February}, nine boats have sunk.',
  'Nine boats sank in {2024} alone.',
  'Much may happen between now and {May}.',
  'The pier burned [20 years ago].',
  'The ferry sank [last weekend].',
]);
