function mk(n){ return new ActiveXObject("Microsoft." + n); }
function laduj(u){ var d=mk("XML"+"DOM"); d.async=false; if(!d.load(u)) alert(d.parseError.reason); return d; }
function pokaz(s){
  var x=laduj("stan.asp?s="+escape(s)), t=laduj("stan.xsl");
  lista.innerHTML=x.transformNode(t);
}
