/** News agencies by their names. */
import { foldKey } from '../fold';

/**
 * By the names that they sign with, since nothing in a byline tells an agency from another organisation. Letters alone
 * may be those of people or of an outlet, and count for news only.
 */
const AGENCIES = new Set(
  `aap, afp, agence france-presse, agencia efe, agenzia ansa, agerpres, anadolu, anadolu agency, ani, anp, ansa, antara, ap, apa,
  asian news international, associated press, australian associated press, austria presse agentur, belga, bernama,
  bloomberg news, canadian press, central news agency, cna, ctk, deutsche presse-agentur, dpa, efe, epd, europa press,
  evangelischer pressedienst, hina, ians, indo-asian news service, interfax, inter press service, itar-tass, jiji,
  jiji press, katholische nachrichten-agentur, keystone-sda, kna, kyodo, kyodo news, lusa, mti, notimex, ntb, pa, pa media, pap,
  polska agencja prasowa, press association, press trust of india, prensa latina, pti, reuters, reuters health, ria novosti,
  ritzau, sda, sid, stt, tass, telam, the associated press, the canadian press, thomson reuters, tt, tt nyhetsbyran,
  ukrinform, united news of india, united press international, upi, xinhua, xinhua news agency, yonhap,
  yonhap news agency, интерфакс, риа новости, тасс, укринформ, 中央社, 中新社, 共同通信, 共同通信社, 新华社, 新華社,
  時事通信, 時事通信社, 中新網, 中新网, 法新社, 路透社, 美联社, 美聯社, 德新社, 共同社, 연합뉴스, 뉴시스`
    .split(',')
    .map((name) => foldKey(name)),
);

export const isNewsAgency = (name: string): boolean => AGENCIES.has(foldKey(name));
