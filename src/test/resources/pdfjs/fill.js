// Fills a form with pdf.js and gives back the file, as Firefox saves it. Answers: [name, value] pairs; true ticks.
async (answers) => {
  const pdfjs = await import("https://pdf.test/build/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = "https://pdf.test/build/pdf.worker.mjs";
  const pdf = await pdfjs.getDocument({
    url: "https://pdf.test/sheet.pdf",
    standardFontDataUrl: "https://pdf.test/standard_fonts/",
  }).promise;
  const fields = await pdf.getFieldObjects();
  for (const [name, value] of answers) {
    for (const field of fields[name]) {
      if (field.type === "radiobutton") {
        pdf.annotationStorage.setValue(field.id, { value: field.exportValues === value });
      } else if (field.id !== undefined && field.type !== "group") {
        pdf.annotationStorage.setValue(field.id, { value });
      }
    }
  }
  const bytes = await pdf.saveDocument();
  const tags = await (await pdf.getPage(1)).getStructTree();
  const forms = (node) => (node.role === "Form" ? 1 : 0) + (node.children || []).reduce((n, kid) => n + forms(kid), 0);
  let text = "";
  bytes.forEach((byte) => (text += String.fromCharCode(byte)));
  return [btoa(text), forms(tags), Object.keys(fields)];
};
