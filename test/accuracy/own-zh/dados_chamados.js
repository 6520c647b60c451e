var chamados = [
 {n:2041, s:"Impressora do 3º andar não puxa papel", u:"Divisão de Tributos", e:"aberto"},
 {n:2042, s:"Criar caixa postal para estagiário", u:"Gabinete", e:"aberto"},
 {n:2044, s:"Ponto de rede sem sinal - sala 12", u:"Obras", e:"em atendimento"},
 {n:2047, s:"Troca de toner", u:"Protocolo", e:"aberto"}
];
