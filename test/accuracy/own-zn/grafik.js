// данные выгружены из табеля
var smeny = "Понедельник:Иванова/Петренко;Вторник:Сидоров/Ким;Среда:Иванова/Лапин;Четверг:Сидоров/Петренко;Пятница:Ким/Лапин";
function yacheyka(t) { return "<td>" + t + "</td>"; }
/*@cc_on
var Grafik = {
  postroit: function (gde) {
    var d = smeny.split(";"), h = "<table><tr><td>День</td><td>Дневная</td><td>Ночная</td></tr>";
    for (var i = 0; i < d.length; i++) {
      var p = d[i].split(":"), k = p[1].split("/");
      h += "<tr>" + yacheyka(p[0]) + yacheyka(k[0]) + yacheyka(k[1]) + "</tr>";
    }
    gde.innerHTML = h + "</table>";
  }
};
@*/
