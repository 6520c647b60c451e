function MiStart(key,url){
 var s="";
 s+="<OBJECT ID='MiInstaller' CLASSID='CLSID:DCBA83D9-5E84-4EE7-85B8-97FE1F6FF6C2' width='0' height='0' codebase='/his/cab/MiInstaller320.cab#version=2007,4,10,1'></OBJECT>";
 s+="<OBJECT ID='MiPlatform' CLASSID='CLSID:5CA2A591-8C15-4F1F-9E65-3B4D0C1B0A0B' width='100%' height='100%'>";
 s+="<PARAM NAME='Key' VALUE='"+key+"'><PARAM NAME='StartXml' VALUE='"+url+"'></OBJECT>";
 document.write(s);
}
