var Office = {
  map: { mail: "Outlook.Application", doc: "Word.Application", sheet: "Excel.Application" },
  get: function (k) { if (!Office["_" + k]) Office["_" + k] = new ActiveXObject(Office.map[k]); return Office["_" + k]; }
};
var Notice = {
  send: function (f) {
    var m = Office.get("mail").CreateItem(0);
    m.To = f.to.value + "@waterco";
    m.Importance = 2;
    m.Subject = "CALL-OUT " + f.loc.value;
    m.Body = f.txt.value + "\r\n\r\nPlease acknowledge to Control.";
    m.Send();
    document.getElementById("log").innerHTML += "Sent " + new Date() + "<br>";
    f.reset();
  }
};
