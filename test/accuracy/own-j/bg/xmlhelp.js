var PROGID = "Microsoft.XMLDOM";
function otvoriXml(f){
  var d = new ActiveXObject(PROGID);
  d.async = false;
  d.load(f);
  return d;
}