import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  foldName
} from "./chunk-YNOKW5L3.js";

// core/import/headings.ts
var columnFields = [
  "service",
  "company",
  "legal_name",
  "category",
  "website",
  "contact",
  "purpose",
  "data",
  "data_subjects",
  "location",
  "locations.hosting",
  "locations.support",
  "locations.remote-access",
  "established_in",
  "transfer",
  "address",
  "registration",
  "since",
  "aka",
  "former_names",
  "applies_to.products",
  "applies_to.condition",
  "privacy_url",
  "dpa_url",
  "security_url",
  "their_subprocessors",
  "note"
];
var usualHeadings = {
  service: [
    "service, service name, product, product name, platform, tool, tool name, application, software, solution, brand, brand name, service or product, product or service",
    "Dienst, Dienstname, Produkt, Anwendung",
    "nom du service, produit, outil",
    "nombre del servicio, producto, herramienta"
  ],
  company: [
    "name, subprocessor, subprocessors, subprocessor name, name of subprocessor, subprocessor entity, subprocessor company, third party, third party name, third party subprocessor, third party service provider, third party service, vendor, vendor name, supplier, supplier name, provider, provider name, service provider, service provider name, company, company name, name of company, entity, entity name, name of entity, organisation, organization, organisation name, organization name, partner, processor, processor name, affiliate, who, title, infrastructure provider, cloud provider, subcontractor, subcontractor name",
    "Unterauftragsverarbeiter, Unterauftragnehmer, Subunternehmer, Auftragsverarbeiter, Anbieter, Dienstleister, Unternehmen, Firma, Name des Unterauftragsverarbeiters",
    "sous-traitant, sous-traitant ultérieur, sous-traitants, prestataire, fournisseur, société, entreprise, nom",
    "subencargado, subencargado del tratamiento, proveedor, empresa, nombre",
    "subverwerker, leverancier, bedrijf, naam, responsabile, sub-responsabile, fornitore, azienda, nome, subcontratante, suboperador, fornecedor"
  ],
  legal_name: [
    "legal name, legal entity, legal entity name, company legal name, full legal name, registered name, registered company name, contracting entity, name of legal entity, corporate name, entity legal name",
    "rechtlicher Name, Firmenname, Vertragspartner, juristische Person",
    "raison sociale, dénomination sociale, entité juridique",
    "razón social, denominación social, entidad legal",
    "statutaire naam, ragione sociale, denominação social, razão social"
  ],
  category: [
    "category, type, kind, type of service, service type, service category, vendor type, group, function, department",
    "Kategorie, Art, Art des Dienstes",
    "catégorie, type de service",
    "categoría, tipo, tipo de servicio, categorie, categoria"
  ],
  website: [
    "website, web site, web, url, link, homepage, web page, website url, company website, site, more information, domain",
    "Webseite, Internetseite, Adresse im Internet",
    "site web, site internet, lien",
    "sitio web, página web, enlace, sito web"
  ],
  contact: [
    "contact, contacts, contact email, email, e-mail, email address, contact details, contact information, contact info, privacy contact, data protection contact, dpo, dpo contact, dpo email, data protection officer, privacy email",
    "Kontakt, Kontaktdaten, E-Mail-Adresse, Datenschutzbeauftragter, Ansprechpartner",
    "coordonnées, adresse e-mail, courriel",
    "contacto, datos de contacto, correo electrónico, contactgegevens, contatto, contatti, contato"
  ],
  purpose: [
    "purpose, purposes, purpose of processing, processing purpose, purpose of the processing, purpose of use, description, description of service, description of services, description of processing, service description, services, services provided, service provided, service performed, services performed, nature of processing, nature and purpose of processing, nature and purpose, subject matter, subject matter of processing, processing activity, processing activities, processing, use, usage, use case, what for, what they do, role, activity, activities, reason, reason for use, scope, scope of processing, processing operations, nature of services, service(s) provided",
    "Zweck, Verarbeitungszweck, Zweck der Verarbeitung, Beschreibung, Leistung, Tätigkeit, Gegenstand, Gegenstand der Verarbeitung, Leistungsbeschreibung",
    "finalité, finalités, finalité du traitement, objet, objet du traitement, services fournis, activité",
    "finalidad, finalidad del tratamiento, descripción, propósito, servicios prestados",
    "doel, doel van de verwerking, omschrijving, finalità, scopo, descrizione, finalidade, descrição"
  ],
  data: [
    "data, data processed, personal data, personal data processed, type of data, types of data, data types, type of personal data, types of personal data, categories of data, categories of personal data, data categories, data category, category of data, category of personal data, data shared, data accessed, information processed, customer data, what data, data transferred, kind of data, data elements",
    "Daten, Datenarten, Datenkategorien, Art der Daten, verarbeitete Daten, personenbezogene Daten, Kategorien personenbezogener Daten",
    "données, données traitées, données personnelles, types de données, catégories de données, données à caractère personnel",
    "datos, datos tratados, datos personales, categorías de datos, tipo de datos",
    "gegevens, persoonsgegevens, soort gegevens, dati, dati trattati, dati personali, dados, dados tratados, dados pessoais"
  ],
  data_subjects: [
    "data subjects, data subject, categories of data subjects, data subject categories, whose data, affected persons, individuals, type of data subjects, persons concerned",
    "betroffene Personen, Betroffene, Kategorien betroffener Personen",
    "personnes concernées, catégories de personnes concernées",
    "interesados, categorías de interesados, betrokkenen, interessati, titulares"
  ],
  location: [
    "location, locations, country, countries, region, regions, place, places, place of processing, location of processing, processing location, processing locations, processing country, location of data, data location, data locations, location of service, service location, entity country, entity location, vendor location, subprocessor location, geographic location, geography, jurisdiction, where, territory, country of processing, countries of processing, corporate location, company location, location of entity, headquarters, hq",
    "Ort, Standort, Standorte, Land, Länder, Sitz, Ort der Verarbeitung, Verarbeitungsort",
    "lieu, pays, localisation, lieu de traitement, lieu du traitement, siège",
    "ubicación, país, lugar, lugar del tratamiento, países, sede",
    "locatie, plaats, vestiging, luogo, paese, luogo del trattamento, localização, local"
  ],
  "locations.hosting": [
    "hosting location, hosting locations, hosting country, hosting region, data hosting location, data hosting, hosted in, data center, data centre, data center location, data centre location, data centers, data centres, storage location, data storage location, data storage, data residency, server location, location of servers, where data is stored, where data is hosted, location of data storage, country of data storage, country of storage, storage region, data center region",
    "Hosting, Hosting-Standort, Serverstandort, Speicherort, Rechenzentrum",
    "lieu d'hébergement, hébergement, localisation des serveurs, lieu de stockage",
    "lugar de alojamiento, alojamiento, ubicación de los servidores, hostinglocatie, luogo di hosting"
  ],
  "locations.support": [
    "support location, support locations, location of support, support country",
    "Support-Standort"
  ],
  "locations.remote-access": [
    "remote access, remote access location, remote access from, accessed from, access location",
    "Fernzugriff"
  ],
  established_in: [
    "established in, country of establishment, country of incorporation, country of registration, incorporated in, registered in, place of incorporation, place of establishment, registered country, jurisdiction of incorporation",
    "Sitzland, Land der Niederlassung",
    "pays d'établissement, pays d'immatriculation",
    "país de establecimiento"
  ],
  transfer: [
    "transfer, transfers, transfer mechanism, transfer mechanisms, data transfer mechanism, international transfer mechanism, safeguards, transfer safeguards, appropriate safeguards, legal basis for transfer, basis for transfer, cross border transfer mechanism, third country transfer, data transfer, transfer basis, transfer tool",
    "Drittlandtransfer, Garantien, geeignete Garantien, Übermittlungsgrundlage, Rechtsgrundlage der Übermittlung",
    "garanties, garanties appropriées, mécanisme de transfert, base du transfert",
    "garantías, mecanismo de transferencia, doorgiftemechanisme, garanzie, meccanismo di trasferimento, garantias"
  ],
  address: [
    "address, postal address, registered address, registered office, company address, office address, street address, legal address",
    "Anschrift, Adresse, Postanschrift, Firmensitz",
    "adresse postale, siège social",
    "dirección, domicilio, domicilio social, adres, indirizzo, sede legale, endereço"
  ],
  registration: [
    "registration, registration number, company number, company registration number, register number, company registration",
    "Handelsregister, Registernummer, HRB",
    "numéro d'immatriculation, SIREN, RCS, número de registro, KvK, KvK-nummer"
  ],
  since: [
    "since, in use since, used since, start date, date added, added, added on, engaged since, effective date, effective, effective from, date of engagement, onboarded, date",
    "seit, im Einsatz seit, hinzugefügt am",
    "depuis, date d’ajout, fecha de alta, desde, sinds, dal"
  ],
  aka: ["also known as, aka, other names, alias, aliases, trading as, trading name, dba"],
  former_names: [
    "former name, former names, formerly, formerly known as, previous name, previously known as"
  ],
  "applies_to.products": [
    "applies to, products, applicable products, applicable services, applicable product, applicable service, relevant products, relevant services, product(s), used for products, affected services, affected products, used in, product line, services used for, customer products",
    "betrifft, betroffene Produkte, produits concernés, productos aplicables"
  ],
  "applies_to.condition": ["condition, conditions, when used, applicability, opt-in, optional"],
  privacy_url: [
    "privacy policy, privacy notice, privacy, privacy page, privacy statement, privacy link",
    "Datenschutzerklärung, politique de confidentialité, política de privacidad, privacybeleid"
  ],
  dpa_url: [
    "dpa, data processing agreement, data processing addendum, dpa link, gdpr, gdpr link",
    "AVV, Auftragsverarbeitungsvertrag"
  ],
  security_url: [
    "security, security page, security documentation, trust center, trust centre, security measures, certifications, security and compliance",
    "Sicherheit, TOM"
  ],
  their_subprocessors: [
    "their subprocessors, sub-subprocessors, subprocessor list, subprocessor page, list of subprocessors, further subprocessors"
  ],
  note: [
    "note, notes, comment, comments, remark, remarks, additional information, other, details, additional details, further information, info, information",
    "Anmerkung, Anmerkungen, Bemerkung, Bemerkungen, Hinweis, Hinweise",
    "remarque, remarques, notas, observaciones, opmerkingen, note, osservazioni"
  ]
};
var byHeading = /* @__PURE__ */ new Map();
for (const field of columnFields) {
  byHeading.set(foldName(field), field);
  for (const line of usualHeadings[field]) {
    for (const heading of line.split(", ")) {
      const folded = foldName(heading);
      if (!byHeading.has(folded)) byHeading.set(folded, field);
    }
  }
}
function knownHeading(heading) {
  const whole = byHeading.get(foldName(heading));
  if (whole !== void 0) return whole;
  const bare = foldName(heading.replace(/[([][^()[\]]*[)\]]/g, ""));
  return byHeading.get(bare) ?? null;
}
function isOfNames(field) {
  return field === "service" || field === "company" || field === "legal_name";
}
function isHeadingRow({ cells }) {
  const said = cells.filter(({ text }) => text !== "");
  return said.length > 1 && said.filter(({ text }) => knownHeading(text) !== null).length * 2 > said.length;
}

export {
  columnFields,
  knownHeading,
  isOfNames,
  isHeadingRow
};
