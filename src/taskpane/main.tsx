document.getElementById("root")?.append("Cermat");
