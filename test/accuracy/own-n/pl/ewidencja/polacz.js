// po³¹czenie z serwerem, asynchronicznie
function pobierz(adres, gotowe) {
  var h = new ActiveXObject("Microsoft" + ".XMLHTTP");
  h.open("GET", adres, true);
  h.onreadystatechange = function () {
    if (h.readyState == 4) {
      if (h.status == 200) gotowe(h.responseXML);
      else alert("Serwer nie odpowiada: " + h.status);
    }
  };
  h.send();
}
