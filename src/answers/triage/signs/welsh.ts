import { sign, type Sign } from './sign';

/** What is most often said in Welsh. Accents and apostrophes are gone by the time these are read. */
export const welshSigns: readonly Sign[] = [
  sign(
    'crisis',
    'strong',
    'yn Gymraeg: eisiau marw',
    `eisiau|isio|isho|ishio|ishe|moyn|am marw|lladd_fy_hun|lladd_fy_hunan|lladd_fi|niweidio_fy_hun|diweddu_fy_mywyd|gorffen_fy_mywyd|diflannu|dod_a
     ddim|dim eisiau|isio|isho|ishio|ishe|moyn|yn_moyn|am byw|bod_yma|deffro|bodoli
     lladd|ladd|niweidio|anafu|brifo|torri|dorri|frifo fy hun|hunan
     hunanladdiad .. fi|ystyried|meddwl
     meddwl am .. hunanladdiad|lladd|marw|farw
     gwell .. hebdda|hebddo|hebof
     teimlon|teimlo .. hunanladdol
     gwell gen|da i|fi fod? .. farw`,
  ),
  sign(
    'struggling',
    'strong',
    'yn Gymraeg: methu ymdopi',
    `methu|ddim_yn|fedrai_ddim|allai_ddim|alla_i_ddim|fedra_i_ddim|dim .. ymdopi|copio|cario_ymlaen|mynd_ymlaen|parhau|dal_ati|cysgu|anadlu
     wedi cael digon|llond_bol
     teimlo|teimlon .. isel|anobeithiol|unig|ofnus|ddigalon|ddiwerth|wag|wael
     crio|llefain .. bob|drwyr|trwyr|yn_y|o_hyd|methu|stopio
     methu|ddim stopio|peidio crio|llefain|crynu
     mae gen|arna|gyda i|fi .. iselder|ofn|ofn_mynd
     torri fy nghalon
     beth ywr|ydir pwynt {ends}`,
  ),
  sign(
    'danger-now',
    'strong',
    'yn Gymraeg: perygl',
    `ganddo|gyda|gydag|efo|ganddi .. gyllell|cyllell|gwn|ddryll|arf
     mae .. cyllell|gyllell .. fe|fo|hi|e|ganddo
     mewn perygl
     helpwch|helpa fi
     ffoniwch|galwch .. heddlu|999
     fy nilyn|mygwth|nharo|nal
     ofn .. am fy mywyd`,
  ),
  sign(
    'hurt-at-work',
    'strong',
    'yn Gymraeg: ymosodiad',
    `ymosod|ymosododd|ymosodwyd .. arna|arnaf|arnai
     fy nharo|mwrw|mrathu|mygwth|nhagu
     taro|bwrw|brathu|cnoi|cicio|dyrnu fi`,
  ),
  sign(
    'someone-else-at-risk',
    'strong',
    'yn Gymraeg: rhywun arall',
    `mae .. eisiau|isio|isho|ishio|ishe|moyn|am lladd .. ei hun|hunan
     lladd|ladd|niweidio|anafu|torri|dorri ei hun|hunan
     dweud|yn_dweud|wedi_dweud .. eisiau|isio|isho|ishio|ishe|moyn|am marw|farw
     ar goll {ends}|ers|o`,
  ),
];
