// English sentences for SIPAS survey tables: survey/*.
import type { SentencesOf } from '../sentences.ts';

export const survey: SentencesOf<'survey'> = {
  'survey/text-number': [
    'Cell {cell} is the text “{actual}”; it was read as {expected}. Better write a number.',
    'Cell {cell} is text. Better write a number.',
    'A figure of the survey is text. Better write a number.',
  ],
  'survey/not-number': [
    'Cell {cell} is “{actual}”, not a number. Write a number; the other cells were used.',
    'Cell {cell} is not a number. Write a number; the other cells were used.',
    'A figure of the survey is not a number. Write a number.',
  ],
  'survey/out-of-range': [
    { when: 'percent', text: 'Cell {cell}: {actual%} is outside 0 to 100%. Check it; this cell was not used.' },
    'Cell {cell}: {actual} is below 0. Check it; this cell was not used.',
    'A figure of the survey is out of range. Check it.',
  ],
  'survey/shares-differ': [
    'Cell {cell}: the answers add up to {actual}, {expected} is due. Check each level.',
    'Cell {cell}: the answers do not add up. Check each level.',
    'In one row the answers do not add up. Check each level.',
  ],
  'survey/factor-missing': [
    'Factors of SIPAS that the table lacks: {count#} of {limit#} (access to services; procedures; civil servants; results; feedback). Where the survey follows another method, disregard this.',
    'The table lacks some of the five factors of SIPAS. Where the survey follows another method, disregard this.',
  ],
  'survey/points-differ': [
    'Cell {cell}: {actual} SIPAS points are stated for {name}, but {sum%} in proportion gives {expected} of {limit}, off by {difference}. The official formula may differ; check the source, nothing was corrected.',
    'Cell {cell}: {actual} SIPAS points are stated, in proportion they would be {expected}. The official formula may differ; check the source.',
    'Cell {cell}: the SIPAS points do not match the index. Check the source.',
    'Some SIPAS points do not match the index. Check the source.',
  ],
  'survey/parts-differ': [
    { when: 'socio-economic', text: 'Cell {cell}: {actual} survey points are stated for {name}, but SIPAS {hint} and the leaders’ survey {hintActual} make {expected}, off by {difference}. It may hold the socio-economic impact part of the table published for 2020. Check the source, nothing was corrected.' },
    'Cell {cell}: {actual} survey points are stated, but SIPAS {hint} and the leaders’ survey {hintActual} make {expected}, off by {difference}. Check the source, nothing was corrected.',
    'Cell {cell}: {actual} survey points are stated, the parts make {expected}. Check the source.',
    'Some survey points are not the sum of their parts. Check the source.',
  ],
  'survey/above-max': [
    'Cell {cell}: {actual} is above the maximum {expected} of this part. Check it.',
    'Cell {cell}: the points are above the maximum of this part. Check them.',
    'Some points are above the maximum of their part of the survey. Check them.',
  ],
  'survey/years-cross': [
    'The table holds both {previous} and {due}: from 2022 on SIPAS is measured in another way, so do not compare across it.',
    'From 2022 on SIPAS is measured in another way, so do not compare across it.',
  ],
  'survey/scale-assumed': [
    'Nothing says what SIPAS is worth, so {expected} points were taken, as in the provincial set of 2020. Choose a criteria set or add a column of maxima if it differs.',
    'Nothing says what SIPAS is worth. Choose a criteria set or add a column of maxima.',
  ],
  'survey/formula-unknown': [
    'There are answers on five levels, but the official formula of the index (criteria, weights) is not known. The readings below are assumptions or a local practice; choose for yourself.',
  ],
};
