/** What stands behind a name and is no part of it: degrees, licences, orders, the form of a company. */

/** Orders, parliaments, courts, medicine, nursing, counselling, pharmacy, law, accounts, security and their fellowships. */
const list =
  'GBE KBE DBE CBE OBE MBE QC KC SC MP MEP Esq Jr Sr MD DO DDS DMD DVM DNP DPT DrPH PharmD RPh PsyD PhD Ph.D EdD ScD JSD LLM MPH MHA MBA MPA MSc MSN BSN BSc MSW LCSW LCSW-R LCSW-r LMSW LICSW LMFT LPC LMHC LCPC RN APRN CRNA CNM FNP FNP-BC NP-C PA-C ARNP RDN CPPS CPHQ CPHIMS CCM CHCIO CPA CFA CFP CISA CISM CISSP CIPP CPP PSP PCI PMP CEH SHRM-SCP SHRM-CP SPHR FRS FRCP FRCS FREng FAAN FAAP FAAOS FACC FACEP FACHE FACMI FACOG FACP FACR FACS FAHA FAMIA FASCO FHIMSS FIEEE';

/** `M.S.`, `R.N.`, `Ph.D.`, `M.S.N.` */
const dotted = '(?:[A-Z][a-z]?\\.){2,4}';

const word = `(?:(?:${list
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replace('.', '\\.')})\\.?|${dotted})`;

/** Between two of those any abbreviation is one too: `PsyD, SAP, CCM`; none of the list, so that a row of them is read in one way. */
const between = `(?:(?!${word}[,，])[A-Z]{2,6}[,，] ?)`;

const companies = '(?:Inc|Ltd|LLC|Corp|L\\.?P|PBC|GmbH)';

/** At the end of a phrase, with the comma before them. */
export const honours = new RegExp(
  `(?<=[a-z])(?:(?:[,，] ?| )${between}{0,3}${word}){1,8}$|(?<=[A-Za-z.)])[,，] ?${companies}\\.?$`,
);

/** Right behind a name. */
export const behindName = new RegExp(`^(?:[,，] ?${between}{0,3}${word}(?![A-Za-z-])){1,8}`);

/** Begins behind a comma that only parts a name from them, and so ends no clause. */
export const honoured = new RegExp(`^ ?(?:${between}{0,3}${word}|${companies}\\b)(?![A-Za-z-])`);
