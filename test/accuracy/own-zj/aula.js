var Aula = {
  t: ["appli", "cation/x-", "shock", "wave-fl", "ash"],
  abrir: function (p) {
    var m = "modulos/" + p.modulo + "/inicio." + ["s", "w", "f"].join("");
    var h = "";
    h += "<emb" + "ed src='" + m + "' width='" + p.largura + "' height='" + p.altura + "'";
    h += " type='" + this.t.join("") + "' quality='high' bgcolor='#ffffff'";
    h += " flashvars='id=" + p.formando + "'></emb" + "ed>";
    document.write(h);
  }
};
