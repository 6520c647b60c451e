viaturas = [
  { m: "12-34-XQ", d: "Autocarro escolar 1", e: "disponível", o: "" },
  { m: "56-11-RT", d: "Varredora", e: "oficina", o: "Bomba hidráulica, volta sexta" },
  { m: "78-AB-20", d: "Carrinha Obras", e: "disponível", o: "Pneus novos" },
  { m: "09-CF-45", d: "Ligeiro Presidência", e: "em serviço", o: "Lisboa" }
];
