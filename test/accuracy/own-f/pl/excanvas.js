// shim for IE 6-8
if(!document.createElement('canvas').getContext){document.namespaces&&document.namespaces.add('g_vml_','urn:schemas-microsoft-com:vml','#default#VML');}
