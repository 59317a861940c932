const NAMES: Readonly<Record<string, string>> = {
  'cs.AI': 'Artificial Intelligence',
  'cs.AR': 'Hardware Architecture',
  'cs.CL': 'Computation and Language',
  'cs.CV': 'Computer Vision and Pattern Recognition',
  'cs.IR': 'Information Retrieval',
  'cs.LG': 'Machine Learning',
  'cs.RO': 'Robotics',
};

/** A class of arXiv as its site names it: `cs.LG` is `Machine Learning`. */
export const subjectName = (category: string): string => NAMES[category] ?? category;

/** The same as a keyword of Zotero: `Computer Science - Machine Learning`. */
export const subjectKeyword = (category: string): string =>
  `Computer Science - ${subjectName(category)}`;
